package org.integrityrisk.sandbox.restv2;

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

/** Speaks REST in a user's name, whose password is the name; in nobody's when it is empty. */
record RestClient(String baseUrl, String user) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** An answer; the body is missing where there was none. */
  record Answer(int status, JsonNode body) {}

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer post(String path, String body) {
    return send(json(path).POST(BodyPublishers.ofString(body)));
  }

  Answer put(String path, String body) {
    return send(json(path).PUT(BodyPublishers.ofString(body)));
  }

  Answer delete(String path) {
    return send(request(path).header("X-Atlassian-Token", "no-check").DELETE());
  }

  Answer postAs(String contentType, String path, String body) {
    return send(
        request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(baseUrl + "/rest/api/2/" + path));
    byte[] credentials = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
    return user.isEmpty()
        ? request
        : request.header(
            "Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), parse(response.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode parse(String body) throws JsonProcessingException {
    return body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : JSON.missingNode();
  }
}
