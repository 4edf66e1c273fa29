#include "commands/program.h"

int main(int argc, char** argv) {
  return lobbyboard::commands::runProgram(argc, argv, {lobbyboard::commands::addAgent});
}
