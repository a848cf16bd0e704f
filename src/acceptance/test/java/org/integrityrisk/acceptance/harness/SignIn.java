package org.integrityrisk.acceptance.harness;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The forms of the log-in page and of the language switch, sent without opening the pages that they
 * stand on: most stories begin after them, and the dashboard behind the log-in is slow to draw.
 */
final class SignIn {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String LOG_IN = "/login.jsp";
  private static final String LANGUAGE = "/secure/UpdateUserPreferences.jspa";
  private static final String TOKEN_COOKIE = "atlassian.xsrf.token";
  private static final int FOUND = 302;

  private final String baseUrl;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  private SignIn(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** Logs in; fails when the host refuses. */
  static SignIn of(String baseUrl, String user, String password) {
    SignIn signIn = new SignIn(baseUrl);
    signIn.exchange(signIn.request(LOG_IN).GET().build());
    signIn.send(LOG_IN, Map.of("os_username", user, "os_password", password));
    return signIn;
  }

  /** Chooses the language, as {@code zh-CN}. */
  void speak(String language) {
    send(LANGUAGE, Map.of("language", language));
  }

  /** The values that a browser needs to go on as this user, by name. */
  Map<String, String> cookies() {
    return Map.copyOf(cookies);
  }

  private void send(String path, Map<String, String> fields) {
    Map<String, String> form = new LinkedHashMap<>(fields);
    form.put("atl_token", cookies.get(TOKEN_COOKIE));
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(joining("&"));
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    int status = exchange(request).statusCode();
    if (status != FOUND) {
      throw new IllegalStateException(path + " answered " + status);
    }
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path));
    return cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(joining("; "));
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").stream()
          .flatMap(header -> HttpCookie.parse(header).stream())
          .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
