package org.integrityrisk.core.administration;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.integrityrisk.core.regime.FileLines;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.RegimeFile;
import org.integrityrisk.core.regime.RegimeVersions;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/** What a text must fulfil to become a version of a regime. */
record VersionRules(Presets presets, RegimeVersions versions) {

  private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]*");
  private static final int LONGEST_VERSION = 30;
  private static final int LONGEST_KEY = 60;
  private static final int LONGEST_NOTE = 255;

  /** What the text says, and everything that is wrong with it. */
  RegimeDraft draft(String yaml) {
    List<Problem> problems = FileLines.problemsOf(yaml);
    if (!problems.isEmpty()) {
      return new RegimeDraft(Optional.empty(), problems);
    }
    Regime regime = RegimeFile.read(yaml);
    return new RegimeDraft(Optional.of(regime), FileLines.located(yaml, problemsAsVersion(regime)));
  }

  /**
   * What the text says.
   *
   * @throws DomainException INVALID with every problem of the text and the note
   */
  Regime regime(String yaml, String note) {
    RegimeDraft draft = draft(yaml);
    Problems problems = new Problems();
    problems.addAll(draft.problems());
    if (note.strip().length() > LONGEST_NOTE) {
      problems.add(Problem.of("risk.too-long", Integer.toString(LONGEST_NOTE)).at("note"));
    }
    problems.throwIfAny();
    return draft.regime().orElseThrow();
  }

  /**
   * Nothing of that key and version must be there, not even as a preset.
   *
   * @throws DomainException CONFLICT
   */
  void requireNew(Regime regime) {
    boolean known =
        versions.find(regime.key(), regime.version()).isPresent()
            || presets.find(regime.key()).filter(one -> isSameVersion(one, regime)).isPresent();
    if (known) {
      throw exists(regime);
    }
  }

  static DomainException exists(Regime regime) {
    return DomainException.conflict(
        Problem.of("regime.version-exists", regime.key(), regime.version()).at("version"));
  }

  private List<Problem> problemsAsVersion(Regime regime) {
    Problems problems = new Problems();
    if (!VERSION.matcher(regime.version()).matches()
        || regime.version().length() > LONGEST_VERSION) {
      problems.add(Problem.of("regime.bad-version", regime.version()).at("version"));
    }
    if (regime.key().length() > LONGEST_KEY) {
      problems.add(Problem.of("risk.too-long", Integer.toString(LONGEST_KEY)).at("key"));
    }
    return problems.list();
  }

  private static boolean isSameVersion(Regime one, Regime other) {
    return one.version().equals(other.version());
  }
}
