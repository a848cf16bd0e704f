package org.integrityrisk.core.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is done with a measure, before it is known by whom and when. The parts are those of a {@link
 * MeasureAct}.
 */
record Deed(
    MeasureActKind kind,
    Optional<MeasureContent> content,
    Optional<LocalDate> day,
    String number,
    String code,
    String text,
    String reference) {

  static Deed of(MeasureActKind kind, String text) {
    return new Deed(kind, Optional.empty(), Optional.empty(), "", "", text.strip(), "");
  }

  static Deed version(MeasureActKind kind, MeasureContent content, String reason) {
    return new Deed(kind, Optional.of(content), Optional.empty(), "", "", reason.strip(), "");
  }

  Deed on(LocalDate date) {
    return new Deed(kind, content, Optional.of(date), number, code, text, reference);
  }

  Deed under(String letter) {
    return new Deed(kind, content, day, letter.strip(), code, text, reference);
  }

  Deed coded(String value) {
    return new Deed(kind, content, day, number, value, text, reference);
  }

  Deed referringTo(String what) {
    return new Deed(kind, content, day, number, code, text, what.strip());
  }

  MeasureAct act(
      String id, String measure, String user, String name, int version, Instant recorded) {
    return new MeasureAct(
        id, measure, kind, version, content, day, number, code, text, reference, user, name,
        recorded);
  }

  /** What the audit trail says of it: everything that is not empty. */
  Map<String, String> described() {
    Map<String, String> words = new TreeMap<>();
    content.ifPresent(one -> describe(words, one));
    day.ifPresent(one -> words.put("day", one.toString()));
    words.put("number", number);
    words.put("code", code);
    words.put("text", text);
    words.put("reference", reference);
    words.values().removeIf(String::isEmpty);
    return words;
  }

  private static void describe(Map<String, String> words, MeasureContent content) {
    words.put("stage", content.stage());
    words.put("content", content.content());
    words.put("responsible", content.responsible());
    words.put("due", content.due().toString());
  }
}
