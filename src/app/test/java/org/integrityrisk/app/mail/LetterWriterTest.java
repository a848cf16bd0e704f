package org.integrityrisk.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.core.notice.LedgerEntry;
import org.integrityrisk.core.notice.MailState;
import org.integrityrisk.core.notice.Occasion;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.risk.Projects;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

/** Texts appear as their keys with their arguments. */
class LetterWriterTest {

  private static final String BASE = "https://jira.example/jira";

  private final LetterWriter writer = new LetterWriter(words(), BASE, Locale.ENGLISH);

  @Test
  void whatPeopleWroteIsShownAndNeverRun() {
    Letter letter = writer.html("A <b>", List.of(notice("<script>\"&\nX-Header: y")));
    assertThat(letter.body())
        .contains("A &lt;b&gt;", "&lt;script&gt;&quot;&amp; X-Header: y")
        .contains("href=\"" + BASE + "/browse/LZ-1\"")
        .doesNotContain("<script>");
    assertThat(letter.subject()).doesNotContain("\n");
  }

  @Test
  void plainTextNamesTheAddress() {
    Letter letter = writer.text("A", List.of(notice("Title")));
    assertThat(letter.body())
        .contains("LZ-1 Title", BASE + "/browse/LZ-1", "Nov 27, 2026", "mail.why")
        .doesNotContain("<");
  }

  @Test
  void manyNoticesAreCountedAndNotAllListed() {
    Letter letter = writer.text("A", Collections.nCopies(60, notice("Title")));
    assertThat(letter.subject()).contains("mail.subject-many", "60");
    assertThat(letter.body()).contains("mail.more[10]");
    assertThat(letter.body().split("LZ-1 Title", -1)).hasSize(51);
  }

  /** A screening has an id that tells nobody anything. */
  @Test
  void onlyIssuesAreNamedByTheirKeys() {
    String id = "594a6c6d-e3aa-465c-8cef-ba9f0547c866";
    Letter letter = writer.text("A", List.of(notice("Title", id, "/screening?id=" + id)));
    assertThat(letter.body()).contains("* Title", BASE + "/screening?id=" + id);
  }

  private static LedgerEntry notice(String title) {
    return notice(title, "LZ-1", "/browse/LZ-1");
  }

  private static LedgerEntry notice(String title, String object, String link) {
    return new LedgerEntry(
        1,
        "key",
        new LedgerEntry.About(
            "review",
            "LZ",
            object,
            title,
            link,
            "",
            Optional.of(LocalDate.parse("2026-11-27")),
            Map.of()),
        Occasion.DUE,
        "head",
        "",
        LocalDate.EPOCH,
        Instant.EPOCH,
        MailState.CLAIMED,
        "",
        1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static NoticeWords words() {
    I18nResolver bundles = Mockito.mock();
    Mockito.when(
            bundles.getText(
                ArgumentMatchers.any(Locale.class),
                ArgumentMatchers.anyString(),
                ArgumentMatchers.any(Serializable[].class)))
        .thenAnswer(
            call ->
                call.getArgument(1)
                    + Arrays.toString(
                        Arrays.copyOfRange(call.getArguments(), 2, call.getArguments().length)));
    Mockito.when(bundles.getText(ArgumentMatchers.any(Locale.class), ArgumentMatchers.anyString()))
        .thenAnswer(call -> call.getArgument(1));
    return new NoticeWords(
        new Texts(bundles), Mockito.mock(People.class), Mockito.mock(Projects.class));
  }
}
