package org.integrityrisk.sandbox.restv2;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which fields a caller wants: {@code *all,-comment} or {@code summary,status}. */
record FieldSelection(boolean all, Set<String> named, Set<String> without) {
  /** What a single issue shows. */
  static final String ALL = "*all";

  /** What a search shows: comments are left out. */
  static final String NAVIGABLE = "*navigable";

  static FieldSelection of(List<String> wanted, String otherwise) {
    List<String> parts =
        wanted.stream().flatMap(part -> Arrays.stream(part.split(","))).map(String::strip).toList();
    Set<String> named = new HashSet<>();
    Set<String> without = new HashSet<>();
    for (String part : parts) {
      if (part.startsWith("-")) {
        without.add(part.substring(1));
      } else if (!part.isEmpty()) {
        named.add(part);
      }
    }
    if (named.isEmpty()) {
      named.add(otherwise);
    }
    return complete(named, without);
  }

  private static FieldSelection complete(Set<String> named, Set<String> without) {
    boolean navigable = named.contains(NAVIGABLE);
    if (navigable && !named.contains("comment")) {
      without.add("comment");
    }
    return new FieldSelection(navigable || named.contains(ALL), named, without);
  }

  boolean includes(String id) {
    return (all || named.contains(id)) && !without.contains(id);
  }
}
