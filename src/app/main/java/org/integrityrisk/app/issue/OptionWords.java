package org.integrityrisk.app.issue;

import com.atlassian.jira.issue.customfields.option.Option;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.Projects;
import org.springframework.stereotype.Component;

/**
 * Which word an option stands for. Regimes of several projects may call different words alike, and
 * the host has one option for a name, so that the regime of the project tells which one is meant.
 */
@Component
public class OptionWords {
  private final FieldIds ids;
  private final Projects projects;

  public OptionWords(FieldIds ids, Projects projects) {
    this.ids = ids;
    this.projects = projects;
  }

  /** The word of an option; empty for an option that an administrator has added by hand. */
  Optional<String> of(Option option, AppField field, String project) {
    return of(String.valueOf(option.getOptionId()), field, project);
  }

  /** The word of the option with that id; empty as well when there is no such option. */
  Optional<String> of(String optionId, AppField field, String project) {
    List<String> words = ids.words(optionId);
    return words.size() < 2
        ? words.stream().findFirst()
        : projects
            .regimeOf(project)
            .flatMap(regime -> known(words, field, regime))
            .or(() -> words.stream().findFirst());
  }

  private static Optional<String> known(List<String> words, AppField field, Regime regime) {
    return field.wordsOf(regime).map(word -> word.code()).filter(words::contains).findFirst();
  }
}
