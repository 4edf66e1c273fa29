#include <sys/types.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include "agent/http_answers.h"
#include "agent/http_fetch.h"
#include "base/temp_folder.h"

namespace {

using namespace lobbyboard::agent;
using namespace lobbyboard::test;
using Catch::Matchers::Contains;

/// One TLS server of the openssl tool on 127.0.0.1, with a certificate of its own making.
class TlsServer {
 public:
  /// `subject`: a subjectAltName; `version`: more options of the tool.
  TlsServer(const TempFolder& folder, const std::string& subject, const std::string& version) : folder_(folder) {
    const std::string in = "cd '" + folder_.path().string() + "' && ";
    made_ = std::system((in + "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj " +
                         "/CN=test -addext subjectAltName=" + subject + " 2>/dev/null")
                            .c_str()) == 0;
    folder_.write("feed.json", whole("200 OK", "Connection: close\r\n", "{\"format\": \"any\"}"));
    // exec: the process that popen started is the server itself, and ends when its input does.
    out_ = ::popen((in + "echo $$ && exec openssl s_server -accept 127.0.0.1:0 -cert cert.pem -key key.pem -HTTP " +
                    version + " 2>/dev/null </dev/null")
                       .c_str(),
                   "re");
    char line[256];
    if (out_ != nullptr && std::fgets(line, sizeof line, out_) != nullptr) process_ = std::atoi(line);
    while (out_ != nullptr && port_.empty() && std::fgets(line, sizeof line, out_) != nullptr) {
      const std::string text(line);
      if (text.starts_with("ACCEPT")) port_ = text.substr(text.rfind(':') + 1, text.find('\n') - text.rfind(':') - 1);
    }
  }
  ~TlsServer() {
    if (process_ > 0) ::kill(process_, SIGKILL);
    if (out_ != nullptr) ::pclose(out_);
  }
  TlsServer(const TlsServer&) = delete;
  TlsServer& operator=(const TlsServer&) = delete;

  bool runs() const { return made_ && !port_.empty(); }
  std::string url() const { return "https://127.0.0.1:" + port_ + "/feed.json"; }
  std::filesystem::path certificate() const { return folder_.path() / "cert.pem"; }

 private:
  const TempFolder& folder_;
  bool made_ = false;
  std::FILE* out_ = nullptr;
  pid_t process_ = 0;
  std::string port_;
};

Answer get(const TlsServer& server, const std::filesystem::path& caFile) {
  const CurlLibrary curl;
  HttpLimits limits;
  limits.caFile = caFile;
  limits.totalTimeout = std::chrono::seconds(8);
  HttpFetch http(curl, limits);
  return http.fetch({server.url(), {}}, {});
}

std::string reasonOf(const Answer& answer) {
  REQUIRE(std::holds_alternative<Failed>(answer));
  return std::get<Failed>(answer).reason;
}

}  // namespace

TEST_CASE("a TLS server must show a certificate that is trusted and its own") {
  if (std::system("openssl version >/dev/null 2>&1") != 0) {
    WARN("no openssl tool here: TLS is not tried");
    return;
  }
  const TempFolder folder;
  SECTION("trusted through feed.ca_file") {
    const TlsServer server(folder, "IP:127.0.0.1", "");
    REQUIRE(server.runs());
    const Answer answer = get(server, server.certificate());
    REQUIRE(std::holds_alternative<Body>(answer));
    CHECK(std::get<Body>(answer).bytes == "{\"format\": \"any\"}");
    CHECK_THAT(reasonOf(get(server, {})), Contains("TLS") && Contains("self-signed"));
    CHECK_THAT(reasonOf(get(server, folder.path() / "none.pem")), Contains("TLS"));
  }
  SECTION("of another host") {
    const TlsServer server(folder, "DNS:feed.example", "");
    REQUIRE(server.runs());
    CHECK_THAT(reasonOf(get(server, server.certificate())), Contains("TLS") && Contains("127.0.0.1"));
  }
  SECTION("too old a protocol") {
    const TlsServer server(folder, "IP:127.0.0.1", "-tls1_1 -cipher ALL:@SECLEVEL=0");
    REQUIRE(server.runs());
    CHECK_THAT(reasonOf(get(server, server.certificate())), Contains("TLS"));
  }
}
