package org.integrityrisk.sandbox.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies but follows no redirects. */
final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"(\\w+)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.NEVER)
          .build();
  private final String baseUrl;
  private final String token;

  Visitor(String baseUrl) {
    this.baseUrl = baseUrl;
    Matcher form = TOKEN.matcher(get("/login.jsp").body());
    if (!form.find()) {
      throw new IllegalStateException("No form token on the log-in page");
    }
    this.token = form.group(1);
  }

  Visitor logIn(String name) {
    HttpResponse<String> answer =
        submit("/login.jsp", Map.of("os_username", name, "os_password", name));
    if (answer.statusCode() != 302) {
      throw new IllegalStateException("Not logged in: " + answer.statusCode());
    }
    return this;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(baseUrl + path)).GET());
  }

  /** Sends a form with its token. */
  HttpResponse<String> submit(String path, Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(fields);
    all.put("atl_token", token);
    return submitWithoutToken(path, all);
  }

  HttpResponse<String> submitWithoutToken(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(baseUrl + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
