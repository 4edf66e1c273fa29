#include "commands/program.h"

int main(int argc, char** argv) {
  using namespace lobbyboard::commands;
  becomeOwnProgram(argv);
  return runProgram(argc, argv, {addRun, addShow, addAgent, addRender, addCheck, addFacts, addBench, addBulletin});
}
