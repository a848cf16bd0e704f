package org.integrityrisk.app.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.integrityrisk.app.document.CsvTableWriter;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.view.LevelName;
import org.integrityrisk.app.rest.view.MeetingView;
import org.integrityrisk.app.rest.view.MeetingView.DecisionView;
import org.integrityrisk.app.rest.view.MeetingView.VotesView;
import org.integrityrisk.app.rest.view.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as spreadsheets: whole, one line for what can be sorted, nothing in a cell that runs. */
class ListExportsTest {
  private final Texts texts = mock(Texts.class);
  private final ListExports exports =
      new ListExports(new Spreadsheets(List.of(new CsvTableWriter())), texts);

  @Test
  void aMeetingHasALineForEachDecisionAndOneWhenThereIsNone() {
    when(texts.of(any(), anyString(), any())).thenAnswer(asked -> asked.getArgument(1));

    List<String> lines =
        lines(
            exports.meetings(
                List.of(
                    meeting(
                        decision("LZ-1", Optional.of(new VotesView(3, 1, 0))), decision("LZ-2")),
                    meeting()),
                "csv",
                Locale.ENGLISH));

    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).contains("integrity-risk.export.meeting.in-favour");
    assertThat(lines.get(1))
        .contains("LZ-1", "\"Level 1\",\"Grave.\",\"3\",\"1\",\"0\"", "Anna; Ben");
    assertThat(lines.get(2)).contains("LZ-2");
    assertThat(lines.get(3)).doesNotContain("LZ-");
    assertThat(lines.get(1)).doesNotContain("\"=HYPERLINK");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 199, 200, 201, 400, 450})
  void everyPageOfAListIsTaken(int size) {
    List<Integer> list = IntStream.range(0, size).boxed().toList();

    assertThat(Paging.whole(page -> list.stream().skip(page.start()).limit(page.limit()).toList()))
        .isEqualTo(list);
  }

  private static List<String> lines(Download file) {
    return new String(file.content(), StandardCharsets.UTF_8).lines().toList();
  }

  private static MeetingView meeting(DecisionView... decisions) {
    return new MeetingView(
        "m",
        "LZ",
        LocalDate.of(2026, 11, 22),
        "=HYPERLINK(1)",
        List.of(new PersonName("a", "Anna"), new PersonName("b", "Ben")),
        List.of(),
        List.of(),
        "",
        List.of(decisions),
        new PersonName("c", "Carl"),
        Instant.EPOCH);
  }

  private static DecisionView decision(String key) {
    return decision(key, Optional.empty());
  }

  private static DecisionView decision(String key, Optional<VotesView> votes) {
    LevelName level = new LevelName("1", 1, "Level 1", "");
    return new DecisionView(key, "Title", "pass", "Pass", "", votes, Optional.of(level), "Grave.");
  }
}
