package org.integrityrisk.app.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Nothing links to the host on a guess: each class, method and field that the app refers to stands
 * in the facts with a published source.
 */
class HostFactsTest {
  private static final String SEPARATOR = " | ";

  @Test
  void everyLinkIsAKnownFact() {
    Set<String> links =
        BuiltApp.lines("META-INF/integrity-risk/host-links.txt")
            .collect(Collectors.toCollection(TreeSet::new));
    links.removeAll(facts());

    assertThat(links).as("links without a fact in host-facts.txt").isEmpty();
  }

  @Test
  void everyFactHasASource() {
    assertThat(BuiltApp.lines("host-facts.txt").filter(line -> !line.startsWith("#")))
        .allSatisfy(
            line ->
                assertThat(line.substring(line.indexOf(SEPARATOR) + SEPARATOR.length()))
                    .isNotBlank());
  }

  private static Set<String> facts() {
    return BuiltApp.lines("host-facts.txt")
        .filter(line -> line.contains(SEPARATOR))
        .map(line -> line.substring(0, line.indexOf(SEPARATOR)))
        .collect(Collectors.toSet());
  }
}
