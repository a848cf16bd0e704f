package org.integrityrisk.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.integrityrisk.sandbox.security.Caller;

/** Calls the sandbox, in nobody's name or in a user's. */
record TestClient(String baseUrl, String authorization) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  TestClient(String baseUrl) {
    this(baseUrl, "");
  }

  TestClient as(Caller caller) {
    return withPassword(caller.name(), caller.name());
  }

  TestClient withPassword(String name, String password) {
    byte[] credentials = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new TestClient(baseUrl, "Basic " + Base64.getEncoder().encodeToString(credentials));
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> delete(String path, boolean noCheck) {
    HttpRequest.Builder request = request(path).DELETE();
    return send(noCheck ? request.header("X-Atlassian-Token", "no-check") : request);
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> postForm(String path, String cookie, String form) {
    return send(
        request(path)
            .header("Cookie", cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path));
    return authorization.isEmpty() ? request : request.header("Authorization", authorization);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
