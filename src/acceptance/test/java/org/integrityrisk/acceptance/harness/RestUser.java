package org.integrityrisk.acceptance.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Map;
import java.util.Optional;

/** Somebody who speaks REST with a sandbox by basic authentication, or anonymously. */
public final class RestUser {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String baseUrl;
  private final Optional<String> authorization;

  private RestUser(String baseUrl, Optional<String> authorization) {
    this.baseUrl = baseUrl;
    this.authorization = authorization;
  }

  static RestUser named(Sandbox sandbox, String name, String password) {
    byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new RestUser(
        sandbox.baseUrl(), Optional.of("Basic " + Base64.getEncoder().encodeToString(pair)));
  }

  static RestUser anonymous(Sandbox sandbox) {
    return new RestUser(sandbox.baseUrl(), Optional.empty());
  }

  /** A path that starts with a slash is of the host; any other is of the app's REST interface. */
  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer post(String path, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json(body))));
  }

  public Answer put(String path, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json(body))));
  }

  public Answer delete(String path) {
    return send(request(path).header("X-Atlassian-Token", "no-check").DELETE());
  }

  public Answer upload(String path, String contentType, byte[] body) {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .header("X-Atlassian-Token", "no-check")
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /** Sends exactly these headers, for checks of what the interface refuses. */
  public Answer send(String method, String path, Map<String, String> headers, String body) {
    HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return send(request);
  }

  private HttpRequest.Builder request(String path) {
    String address =
        path.startsWith("/") ? baseUrl + path : baseUrl + "/rest/integrity-risk/1.0/" + path;
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    authorization.ifPresent(value -> request.header("Authorization", value));
    return request;
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(response.statusCode(), response.body(), response.headers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String json(Object body) {
    try {
      return body instanceof String text ? text : JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + body, e);
    }
  }
}
