package org.integrityrisk.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Bodies that no page of the app would send, made of one that it would. */
final class ForeignBodies {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectWriter ESCAPING =
      MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
  private static final String HALF = String.valueOf(Character.MIN_HIGH_SURROGATE);

  /** Holds a whole file, which may be long. */
  private static final String FILE = "yaml";

  private static final int LONG = 20_000;

  private ForeignBodies() {}

  /** Bodies that must be refused, by what is wrong with them. */
  static Map<String, String> of(Map<String, ?> right) {
    ObjectNode body = MAPPER.valueToTree(right);
    Map<String, String> foreign = new LinkedHashMap<>();
    foreign.put("nothing", "");
    foreign.put("cut off", body.toString().substring(0, body.toString().length() - 1));
    foreign.put("a list", "[" + body + "]");
    foreign.put("a word", "\"" + LONG + "\"");
    foreign.put("too deep", "{\"a\":".repeat(LONG) + "1" + "}".repeat(LONG));
    foreign.put("an unknown property", body.deepCopy().put("evil", 1).toString());
    if (!body.isEmpty()) {
      foreign.put("values of another type", json(body, ForeignBodies::ofOtherType));
      foreign.put("a character that is none", json(body, value -> with(value, "\0")));
      foreign.put("half a character", json(body, value -> with(value, HALF)));
    }
    if (!body.isEmpty() && !body.has(FILE)) {
      foreign.put("texts without end", json(body, value -> with(value, "长".repeat(LONG))));
    }
    return foreign;
  }

  /** Half a character has no bytes of its own, so it must be sent by its number. */
  private static String json(ObjectNode body, UnaryOperator<JsonNode> change) {
    try {
      return ESCAPING.writeValueAsString(changed(body, change));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static JsonNode ofOtherType(JsonNode value) {
    return value.isTextual() ? JsonNodeFactory.instance.objectNode() : TextNode.valueOf("x");
  }

  private static JsonNode with(JsonNode value, String more) {
    return TextNode.valueOf(value.asText() + more);
  }

  /** The same with every value changed that is no object or list with something in it. */
  private static JsonNode changed(JsonNode node, UnaryOperator<JsonNode> change) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      ObjectNode copy = object.objectNode();
      object
          .fields()
          .forEachRemaining(one -> copy.set(one.getKey(), changed(one.getValue(), change)));
      return copy;
    }
    if (node instanceof ArrayNode list && !list.isEmpty()) {
      ArrayNode copy = list.arrayNode();
      list.forEach(one -> copy.add(changed(one, change)));
      return copy;
    }
    return change.apply(node);
  }
}
