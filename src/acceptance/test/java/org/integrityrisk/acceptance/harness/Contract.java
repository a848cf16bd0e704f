package org.integrityrisk.acceptance.harness;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every exchange with the app's interface against its description: the operation, the status
 * and each property of an answer must be described, and what the app accepted must have been
 * described as acceptable. A property that the description does not know is a breach, in both
 * directions.
 */
final class Contract {
  private static final String DOCUMENT = "urn:integrity-risk:openapi";
  private static final String JSON = "/content/application~1json";

  private final Description description;
  private final JsonSchemaFactory schemas;
  private final Map<String, JsonSchema> known = new ConcurrentHashMap<>();

  Contract(Description description) {
    this.description = description;
    ObjectNode strict = description.root().deepCopy();
    admitNothingElse(strict.at("/components/schemas"));
    this.schemas =
        JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder ->
                builder.schemaLoaders(
                    loaders -> loaders.schemas(Map.of(DOCUMENT, strict.toString()))));
  }

  /**
   * Checks one exchange.
   *
   * @param path below the address of the interface, with its query
   * @param sent the JSON that was sent, if it was JSON
   */
  void check(String method, String path, Optional<String> sent, Answer answer) {
    String where = path.replaceAll("\\?.*", "");
    Description.Operation operation =
        description
            .find(method, "/" + where)
            .orElseThrow(() -> new AssertionError("Not described: " + method + " /" + where));
    checkAnswer(operation, answer);
    if (answer.status() / 100 == 2) {
      sent.ifPresent(body -> checkBody(operation, body));
      checkQuery(operation, path);
    }
  }

  private void checkAnswer(Description.Operation operation, Answer answer) {
    String pointer =
        description
            .response(operation, answer.status())
            .orElseThrow(
                () -> new AssertionError(operation + " answered undescribed " + answer.status()));
    if (!description.root().at(pointer + JSON).isMissingNode()) {
      check(operation + " answered " + answer.status(), pointer + JSON, answer.json());
    }
  }

  private void checkBody(Description.Operation operation, String body) {
    String pointer = description.resolved(operation.pointer() + "/requestBody") + JSON;
    if (description.root().at(pointer).isMissingNode()) {
      throw new AssertionError(operation + " accepted a body that is not described: " + body);
    }
    check(operation + " accepted", pointer, RestUser.parse(body));
  }

  private void checkQuery(Description.Operation operation, String path) {
    List<String> parameters = description.parameters(operation);
    Arrays.stream(
            path.contains("?") ? path.substring(path.indexOf('?') + 1).split("&") : new String[0])
        .map(parameter -> parameter.replaceAll("=.*", ""))
        .filter(name -> !parameters.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new AssertionError(operation + " accepted undescribed parameter " + name);
            });
  }

  private void check(String what, String pointer, JsonNode body) {
    String breaches =
        known.computeIfAbsent(pointer + "/schema", this::schema).validate(body).stream()
            .map(ValidationMessage::getMessage)
            .collect(joining("\n  "));
    if (!breaches.isEmpty()) {
      throw new AssertionError(what + ", against its description:\n  " + breaches + "\n" + body);
    }
  }

  private JsonSchema schema(String pointer) {
    SchemaValidatorsConfig formats =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    return schemas.getSchema(SchemaLocation.of(DOCUMENT + "#" + pointer), formats);
  }

  private static void admitNothingElse(JsonNode schema) {
    schema.forEach(Contract::admitNothingElse);
    if (schema instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
  }
}
