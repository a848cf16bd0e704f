package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.util.List;
import org.integrityrisk.core.administration.KeptRegime;
import org.integrityrisk.core.administration.RegimeDraft;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.RegimeVersion;
import org.integrityrisk.core.text.Problem;

/** Regime files as answers show them. */
public final class RegimeFileView {

  private RegimeFileView() {}

  /** All files. */
  public record FileList(List<Entry> files) {

    /** The presets, then the saved versions. */
    public static FileList of(List<KeptRegime> files, ProblemWords words) {
      return new FileList(files.stream().map(file -> entry(file, words)).toList());
    }
  }

  /**
   * One file in a list.
   *
   * @param time when it was saved; null for a preset
   * @param usedBy keys of the projects that work by it
   * @param problems why it cannot be used any more; empty as a rule
   */
  public record Entry(
      String reference,
      String key,
      String version,
      String name,
      boolean preset,
      String author,
      Instant time,
      String note,
      List<String> usedBy,
      List<Fault> problems) {}

  /** One file with its text. */
  public record Whole(Entry file, String yaml) {}

  /**
   * What is wrong with a text; key, version and name are empty while it cannot be read.
   *
   * @param problems empty when it could be saved
   */
  public record Checked(String key, String version, String name, List<Fault> problems) {}

  /**
   * One problem of a text.
   *
   * @param path where in the file, empty when it is about the whole
   * @param line from 1; null when there is none
   */
  public record Fault(String code, String message, String path, Integer line) {}

  /** A file without its text. */
  public static Entry entry(KeptRegime file, ProblemWords words) {
    return new Entry(
        file.reference(),
        file.key(),
        file.version(),
        file.regime().map(regime -> regime.name().in(words.locale())).orElse(file.key()),
        file.isPreset(),
        file.saved().map(RegimeVersion::authorName).orElse(""),
        file.saved().map(RegimeVersion::saved).orElse(null),
        file.note(),
        file.usedBy(),
        file.problems().stream().map(problem -> fault(problem, words)).toList());
  }

  /** A file with its text. */
  public static Whole whole(KeptRegime file, ProblemWords words) {
    return new Whole(entry(file, words), file.yaml());
  }

  /** A text that was checked. */
  public static Checked checked(RegimeDraft draft, ProblemWords words) {
    return new Checked(
        draft.regime().map(Regime::key).orElse(""),
        draft.regime().map(Regime::version).orElse(""),
        draft.regime().map(regime -> regime.name().in(words.locale())).orElse(""),
        draft.problems().stream().map(problem -> fault(problem, words)).toList());
  }

  private static Fault fault(Problem problem, ProblemWords words) {
    return new Fault(
        words.code(problem),
        words.say(problem),
        problem.field().orElse(""),
        problem.row().isPresent() ? problem.row().getAsInt() : null);
  }
}
