package org.integrityrisk.core.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An act as the texts of an intent's header, and back. */
final class MeasureActText {

  private static final String DUE = "due";

  private MeasureActText() {}

  static Map<String, String> of(MeasureAct act, String key) {
    Map<String, String> texts = new HashMap<>();
    texts.put("key", key);
    texts.put("id", act.id());
    texts.put("measure", act.measure());
    texts.put("kind", act.kind().code());
    texts.put("version", Integer.toString(act.version()));
    act.content().ifPresent(content -> put(texts, content));
    act.day().ifPresent(day -> texts.put("day", day.toString()));
    texts.put("number", act.number());
    texts.put("code", act.code());
    texts.put("text", act.text());
    texts.put("reference", act.reference());
    texts.put("user", act.user());
    texts.put("name", act.name());
    texts.put("recorded", act.recorded().toString());
    return texts;
  }

  private static void put(Map<String, String> texts, MeasureContent content) {
    texts.put("stage", content.stage());
    texts.put("content", content.content());
    texts.put("responsible", content.responsible());
    texts.put(DUE, content.due().toString());
  }

  static MeasureAct act(Map<String, String> texts) {
    return new MeasureAct(
        texts.get("id"),
        texts.get("measure"),
        MeasureActKind.of(texts.get("kind")).orElseThrow(),
        Integer.parseInt(texts.get("version")),
        texts.containsKey(DUE) ? Optional.of(content(texts)) : Optional.empty(),
        Optional.ofNullable(texts.get("day")).map(LocalDate::parse),
        texts.get("number"),
        texts.get("code"),
        texts.get("text"),
        texts.get("reference"),
        texts.get("user"),
        texts.get("name"),
        Instant.parse(texts.get("recorded")));
  }

  private static MeasureContent content(Map<String, String> texts) {
    return new MeasureContent(
        texts.get("stage"),
        texts.get("content"),
        texts.get("responsible"),
        LocalDate.parse(texts.get(DUE)));
  }
}
