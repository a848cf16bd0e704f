package org.integrityrisk.core.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.integrityrisk.core.version.TextPart.Kind;

/**
 * What differs between two texts, word by word; a Chinese character counts as a word. The longest
 * common sequence of words is what both have (Hirschberg's division, so that memory grows with one
 * text and not with both).
 */
public final class TextDifference {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|.", Pattern.DOTALL);

  private final List<TextPart> parts = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Kind kind = Kind.SAME;

  private TextDifference() {}

  /** The parts of both texts in their order; no two of one kind stand beside each other. */
  public static List<TextPart> between(String before, String after) {
    TextDifference difference = new TextDifference();
    difference.compare(words(before), words(after));
    difference.close();
    return List.copyOf(difference.parts);
  }

  /** One text in place of the other, for what is no prose. */
  public static List<TextPart> whole(String before, String after) {
    TextDifference difference = new TextDifference();
    difference.replace(List.of(before), List.of(after));
    difference.close();
    return List.copyOf(difference.parts);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private void compare(List<String> before, List<String> after) {
    int same = commonStart(before, after);
    int end = commonEnd(rest(before, same), rest(after, same));
    add(Kind.SAME, before.subList(0, same));
    divide(before.subList(same, before.size() - end), after.subList(same, after.size() - end));
    add(Kind.SAME, before.subList(before.size() - end, before.size()));
  }

  private static List<String> rest(List<String> words, int from) {
    return words.subList(from, words.size());
  }

  private static int commonStart(List<String> one, List<String> other) {
    int most = Math.min(one.size(), other.size());
    int same = 0;
    while (same < most && one.get(same).equals(other.get(same))) {
      same++;
    }
    return same;
  }

  private static int commonEnd(List<String> one, List<String> other) {
    int most = Math.min(one.size(), other.size());
    int same = 0;
    while (same < most
        && one.get(one.size() - 1 - same).equals(other.get(other.size() - 1 - same))) {
      same++;
    }
    return same;
  }

  /** Nothing is common at either end. */
  private void divide(List<String> before, List<String> after) {
    if (before.isEmpty() || after.isEmpty() || before.size() == 1) {
      replace(before, after);
      return;
    }
    int middle = before.size() / 2;
    int cut = bestCut(before, middle, after);
    compare(before.subList(0, middle), after.subList(0, cut));
    compare(before.subList(middle, before.size()), after.subList(cut, after.size()));
  }

  private void replace(List<String> before, List<String> after) {
    int at = before.size() == 1 ? after.indexOf(before.get(0)) : -1;
    if (at < 0) {
      add(Kind.DELETED, before);
      add(Kind.INSERTED, after);
    } else {
      add(Kind.INSERTED, after.subList(0, at));
      add(Kind.SAME, before);
      add(Kind.INSERTED, rest(after, at + 1));
    }
  }

  /** Where to cut the second text so that most stays common with both halves of the first. */
  private static int bestCut(List<String> before, int middle, List<String> after) {
    int[] first = common(before, 0, middle, 1, after);
    int[] second = common(before, before.size() - 1, before.size() - middle, -1, after);
    int best = 0;
    for (int cut = 1; cut <= after.size(); cut++) {
      if (first[cut] + second[after.size() - cut] > first[best] + second[after.size() - best]) {
        best = cut;
      }
    }
    return best;
  }

  /**
   * How many words some words of one text, read in a direction, share with each start of another.
   */
  private static int[] common(
      List<String> words, int start, int count, int direction, List<String> other) {
    int[] row = new int[other.size() + 1];
    for (int step = 0; step < count; step++) {
      String word = words.get(start + step * direction);
      int diagonal = 0;
      for (int at = 1; at <= other.size(); at++) {
        int above = row[at];
        String beside = other.get(direction > 0 ? at - 1 : other.size() - at);
        row[at] = word.equals(beside) ? diagonal + 1 : Math.max(above, row[at - 1]);
        diagonal = above;
      }
    }
    return row;
  }

  private void add(Kind next, List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    if (next != kind) {
      close();
      kind = next;
    }
    words.forEach(open::append);
  }

  private void close() {
    if (!open.isEmpty()) {
      parts.add(new TextPart(kind, open.toString()));
      open.setLength(0);
    }
  }
}
