package org.integrityrisk.app.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What people have written is never taken for markup or script: the pages are built of elements and
 * texts only, so that no text has to be escaped and none can be forgotten.
 */
class ScriptsTest {
  private static final Pattern MARKUP_OF_TEXT =
      Pattern.compile(
          "innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|srcdoc"
              + "|document\\.write|\\.html\\(|\\beval\\(|new Function\\(|setTimeout\\(\\s*['\"]"
              + "|javascript:");

  @TestFactory
  Stream<DynamicTest> noScriptTakesATextForMarkup() throws IOException {
    return scripts().stream()
        .map(
            script ->
                DynamicTest.dynamicTest(
                    script.toString(),
                    () ->
                        assertThat(Files.readString(script))
                            .doesNotContainPattern(MARKUP_OF_TEXT)));
  }

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("main/resources"))) {
      List<Path> scripts = files.filter(file -> file.toString().endsWith(".js")).toList();
      assertThat(scripts).isNotEmpty();
      return scripts;
    }
  }
}
