package org.integrityrisk.core.tip;

import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.core.text.Coded;

/**
 * A file that came with a tip.
 *
 * @param id id of the part that holds its content
 * @param name name that the sender gave it
 * @param type what its content shows it to be
 * @param size bytes
 * @param day when, to the day
 */
public record TipFile(String id, String name, FileType type, int size, LocalDate day) {

  List<String> texts() {
    return List.of(id, name, type.code(), Integer.toString(size), day.toString());
  }

  static TipFile of(List<String> texts) {
    return new TipFile(
        texts.get(0),
        texts.get(1),
        Coded.find(FileType.class, texts.get(2)).orElseThrow(),
        Integer.parseInt(texts.get(3)),
        LocalDate.parse(texts.get(4)));
  }
}
