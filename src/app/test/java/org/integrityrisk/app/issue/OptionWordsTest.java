package org.integrityrisk.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.risk.Projects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two of the nine regimes call a probability alike (较小) that has another code in each. */
class OptionWordsTest {
  private static final Presets PRESETS = Presets.load();

  private final FieldIds ids = mock(FieldIds.class);
  private final Projects projects = mock(Projects.class);
  private final OptionWords words = new OptionWords(ids, projects);

  @BeforeEach
  void threeOptions() {
    when(ids.words("7")).thenReturn(List.of("small", "low"));
    when(ids.words("8")).thenReturn(List.of("high"));
    when(ids.words("9")).thenReturn(List.of());
    when(projects.regimeOf("SCHOOL")).thenReturn(PRESETS.find("education"));
    when(projects.regimeOf("CITY")).thenReturn(PRESETS.find("municipal"));
    when(projects.regimeOf("NEW")).thenReturn(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"SCHOOL, small", "CITY, low", "NEW, small"})
  void theRegimeOfTheProjectTellsWhichWordIsMeant(String project, String word) {
    assertThat(words.of("7", AppField.PROBABILITY, project)).contains(word);
  }

  @Test
  void whatOnlyOneWordIsCalledNeedsNoRegime() {
    assertThat(words.of("8", AppField.PROBABILITY, "CITY")).contains("high");
    assertThat(words.of("9", AppField.PROBABILITY, "CITY")).isEmpty();
    verify(projects, never()).regimeOf(any());
  }
}
