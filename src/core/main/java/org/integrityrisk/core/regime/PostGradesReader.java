package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the post grades of a regime file. */
final class PostGradesReader {

  private static final int MOST_POINTS = 1000;

  private final RegimeWords words;

  private PostGradesReader(RegimeWords words) {
    this.words = words;
  }

  static PostGrades read(Section section, RegimeWords words) {
    return new PostGradesReader(words).grades(section);
  }

  private PostGrades grades(Section section) {
    Vocabulary<Level> grades = Words.levels(section, "grades");
    Vocabulary<PointCount> counts = counts(section);
    GradingReader tables =
        new GradingReader(questions(counts), grades, "grade", "regime.unknown-grade");
    return new PostGrades(grades, counts, tables.scheme(section));
  }

  /** Every post with a point counts as something, so one of the counts begins at one. */
  private static Vocabulary<PointCount> counts(Section section) {
    List<PointCount> counts =
        new ArrayList<>(
            Words.vocabulary(section, "counts", section.list("counts", PostGradesReader::count))
                .list());
    if (!counts.isEmpty() && counts.stream().noneMatch(count -> count.from() == 1)) {
      section.report("regime.counts-begin-late", "counts");
    }
    counts.sort(Comparator.comparingInt(PointCount::from).reversed());
    return new Vocabulary<>(counts);
  }

  private static PointCount count(Section count) {
    return new PointCount(
        count.scalar("code").code(),
        count.localized("name"),
        count.scalar("from").number(1, MOST_POINTS));
  }

  private Questions questions(Vocabulary<PointCount> counts) {
    Map<String, Vocabulary<? extends Named>> answers = new LinkedHashMap<>();
    answers.put(PostGrades.COUNT, counts);
    answers.put(PostGrades.LEVEL, words.levels());
    words.factors().forEach(factor -> answers.put(factor.code(), factor.values()));
    return new Questions(answers);
  }
}
