package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.integrityrisk.core.text.LocalizedText;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * A mapping of a regime file while it is read.
 *
 * <p>Every reading method reports what is wrong, with the path of the value, and returns a
 * stand-in, so that one reading finds all problems of a file. A key that nobody asked for is a
 * problem too.
 */
final class Section {

  private final Map<?, ?> content;
  private final String path;
  private final Problems problems;
  private final Set<String> asked = new HashSet<>();

  private Section(Map<?, ?> content, String path, Problems problems) {
    this.content = content;
    this.path = path;
    this.problems = problems;
  }

  /** Reads a mapping, then reports the keys that were not asked for. */
  static <T> T read(Object value, String path, Problems problems, Function<Section, T> reader) {
    if (!(value instanceof Map<?, ?> content)) {
      problems.add(Problem.of("regime.wrong-type", "mapping").at(path));
      return reader.apply(standIn(path));
    }
    Section section = new Section(content, path, problems);
    T result = reader.apply(section);
    section.reportUnknownKeys();
    return result;
  }

  Scalar scalar(String key) {
    return new Scalar(get(key), pathOf(key), problems);
  }

  /** A text that must be there in both languages. */
  LocalizedText localized(String key) {
    return section(key, text -> new LocalizedText(text.language("en"), text.language("zh")));
  }

  /** A text that may be left out, in both languages or in none. */
  LocalizedText localizedIfAny(String key) {
    return has(key) ? localized(key) : LocalizedText.EMPTY;
  }

  <T> T section(String key, Function<Section, T> reader) {
    if (!has(key)) {
      report("regime.missing", key);
      return reader.apply(standIn(pathOf(key)));
    }
    return read(get(key), pathOf(key), problems, reader);
  }

  /** A mapping that may be left out. */
  <T> Optional<T> sectionIfAny(String key, Function<Section, T> reader) {
    return has(key) ? Optional.of(section(key, reader)) : Optional.empty();
  }

  /** A list of mappings with at least one entry. */
  <T> List<T> list(String key, Function<Section, T> reader) {
    List<T> entries = listIfAny(key, reader);
    if (!has(key)) {
      report("regime.missing", key);
    } else if (List.of().equals(get(key))) {
      report("regime.empty-list", key);
    }
    return entries;
  }

  <T> List<T> listIfAny(String key, Function<Section, T> reader) {
    List<T> entries = new ArrayList<>();
    int index = 0;
    for (Object entry : items(key)) {
      entries.add(read(entry, pathOf(key) + "[" + index++ + "]", problems, reader));
    }
    return entries;
  }

  /** A list of words, or one word in place of a list of one. */
  List<Scalar> words(String key) {
    if (has(key) && !(get(key) instanceof List<?>)) {
      return List.of(scalar(key));
    }
    List<Scalar> words = new ArrayList<>();
    for (Object entry : items(key)) {
      words.add(new Scalar(entry, pathOf(key) + "[" + words.size() + "]", problems));
    }
    return words;
  }

  /** A list of codes, each among these words, else the problem with the given code. */
  List<String> references(String key, Vocabulary<?> allowed, String problem) {
    return words(key).stream().map(word -> word.reference(allowed.codes(), problem)).toList();
  }

  /** The keys of this mapping, all of which count as asked for. */
  List<String> keys() {
    List<String> keys = content.keySet().stream().map(String::valueOf).toList();
    asked.addAll(keys);
    return keys;
  }

  boolean has(String key) {
    return Optional.ofNullable(get(key)).isPresent();
  }

  void report(String code, String key, String... arguments) {
    problems.add(Problem.of(code, arguments).at(pathOf(key)));
  }

  String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** Nothing to read, and nobody to tell: the absence itself was reported. */
  private static Section standIn(String path) {
    return new Section(Map.of(), path, new Problems());
  }

  private String language(String key) {
    Optional<String> text = scalar(key).textIfAny();
    if (text.isEmpty()) {
      report("regime.missing-language", key, key);
    }
    return text.orElse("");
  }

  private List<?> items(String key) {
    Object value = get(key);
    if (value instanceof List<?> list) {
      return list;
    }
    if (has(key)) {
      report("regime.wrong-type", key, "list");
    }
    return List.of();
  }

  private Object get(String key) {
    asked.add(key);
    return content.get(key);
  }

  private void reportUnknownKeys() {
    content.keySet().stream()
        .map(String::valueOf)
        .filter(key -> !asked.contains(key))
        .forEach(key -> report("regime.unknown-key", key, key));
  }
}
