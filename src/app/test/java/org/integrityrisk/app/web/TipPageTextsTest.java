package org.integrityrisk.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The public page says what is written in both languages, and nothing is written for nobody. */
class TipPageTextsTest {
  private static final Pattern ASKED = Pattern.compile("\\$words\\.get\\('([^']+)'\\)");
  private static final Path RESOURCES = Path.of("main/resources");

  @Test
  void thePageAsksForEachOfItsTexts() throws IOException {
    String page = Files.readString(RESOURCES.resolve("templates/tip.vm"));
    Set<String> asked =
        ASKED.matcher(page).results().map(found -> found.group(1)).collect(Collectors.toSet());

    assertThat(asked).containsExactlyInAnyOrderElementsOf(TipPageTexts.KEYS);
  }

  @Test
  void eachTextIsWrittenInBothLanguages() throws IOException {
    for (String ending : List.of(".properties", "_zh_CN.properties")) {
      Properties texts = new Properties();
      try (Reader file =
          Files.newBufferedReader(RESOURCES.resolve("i18n/integrity-risk-tip" + ending))) {
        texts.load(file);
      }
      assertThat(TipPageTexts.KEYS).allMatch(key -> texts.containsKey(TipPageTexts.PREFIX + key));
    }
  }
}
