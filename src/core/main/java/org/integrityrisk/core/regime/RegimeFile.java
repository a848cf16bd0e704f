package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The file format of regimes: YAML with both languages inside.
 *
 * <p>Reading finds every problem of a file: form first (unknown keys, missing languages, references
 * to what is not defined), then, when the form is right, the rules about the whole ({@link
 * RegimeCheck}). Codes start {@code regime.}; the field of a problem is the path in the file, such
 * as {@code grading.rules[2].level}.
 */
public final class RegimeFile {

  private RegimeFile() {}

  /**
   * Reads a regime.
   *
   * @throws DomainException of kind {@code INVALID} with every problem found
   */
  public static Regime read(String yaml) {
    Problems problems = new Problems();
    Regime regime = Section.read(load(yaml), "", problems, RegimeFile::regime);
    problems.throwIfAny();
    RegimeCheck.ALL.forEach(check -> problems.addAll(check.problemsOf(regime)));
    problems.throwIfAny();
    return regime;
  }

  /** Every problem of a file; empty when it can be used. */
  public static List<Problem> problemsOf(String yaml) {
    try {
      read(yaml);
      return List.of();
    } catch (DomainException refused) {
      return refused.problems();
    }
  }

  private static Object load(String yaml) {
    try {
      FileDepth.check(yaml);
      return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    } catch (YamlEngineException notYaml) {
      Problem problem = Problem.of("regime.not-yaml");
      throw DomainException.invalid(line(notYaml).map(problem::inRow).orElse(problem));
    }
  }

  private static Optional<Integer> line(YamlEngineException notYaml) {
    return notYaml instanceof MarkedYamlEngineException marked
        ? marked.getProblemMark().map(Mark::getLine).map(line -> line + 1)
        : Optional.empty();
  }

  private static Regime regime(Section file) {
    RegimeWords words = RegimeWords.read(file);
    List<Chain> chains = ChainReader.read(file, words);
    WarningRules warnings = WarningReader.read(file);
    return new Regime(
        file.scalar("key").code(),
        file.scalar("version").text(),
        file.localized("name"),
        file.localized("source"),
        words.scopes(),
        words.kinds(),
        words.types(),
        words.categories(),
        words.ranks(),
        words.findingMethods(),
        words.channels(),
        words.levels(),
        words.factors(),
        GradingReader.read(file, words),
        file.sectionIfAny("post-grades", section -> PostGradesReader.read(section, words)),
        chains,
        file.scalar("review-days").numberIfAny(1, ChainReader.LONGEST_DEADLINE),
        file.sectionIfAny("publicity", PublicityRules::read),
        SupervisionReader.read(file, words),
        file.sectionIfAny("rectification", section -> RectificationRules.read(section, warnings)),
        words.stages(),
        warnings,
        PaperNumbers.read(file),
        RemindersReader.read(file),
        QualityRules.read(file),
        RoutineReader.read(file, words, chains, warnings));
  }
}
