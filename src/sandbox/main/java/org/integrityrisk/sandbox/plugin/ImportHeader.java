package org.integrityrisk.sandbox.plugin;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Reads package names from an OSGi header. */
final class ImportHeader {
  private ImportHeader() {}

  static List<String> packages(String header) {
    String withoutQuotes = header.replaceAll("\"[^\"]*\"", "");
    return Arrays.stream(withoutQuotes.split(",", -1))
        .map(clause -> clause.replaceFirst(";.*", "").strip())
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }
}
