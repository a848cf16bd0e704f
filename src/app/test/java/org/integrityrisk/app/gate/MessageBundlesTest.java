package org.integrityrisk.app.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageBundlesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  static List<String> bundles() {
    return MessageBundles.names();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesSayTheSameThings(String bundle) {
    assertThat(new TreeSet<>(MessageBundles.chinese(bundle).stringPropertyNames()))
        .isEqualTo(new TreeSet<>(MessageBundles.english(bundle).stringPropertyNames()));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void keysCarryThePrefixOfTheApp(String bundle) {
    assertThat(MessageBundles.english(bundle).stringPropertyNames())
        .allMatch(key -> key.startsWith("integrity-risk."));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesTakeTheSameArguments(String bundle) {
    Properties chinese = MessageBundles.chinese(bundle);
    MessageBundles.english(bundle)
        .forEach(
            (key, text) ->
                assertThat(placeholders((String) chinese.get(key)))
                    .as(key.toString())
                    .isEqualTo(placeholders((String) text)));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void chineseTextsAreTranslated(String bundle) {
    Properties english = MessageBundles.english(bundle);
    MessageBundles.chinese(bundle)
        .forEach(
            (key, text) ->
                assertThat(HAN.matcher((String) text).find() || isWordless(english, key))
                    .as("%s = %s", key, text)
                    .isTrue());
  }

  /** Nothing to translate: no words beside the arguments. */
  private static boolean isWordless(Properties english, Object key) {
    return PLACEHOLDER
        .matcher((String) english.get(key))
        .replaceAll("")
        .chars()
        .noneMatch(Character::isLetter);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void englishTextsHoldNoChinese(String bundle) {
    MessageBundles.english(bundle)
        .forEach(
            (key, text) ->
                assertThat(HAN.matcher((String) text).find()).as(key.toString()).isFalse());
  }

  /** An apostrophe that is not doubled swallows the rest of a text that has arguments. */
  @ParameterizedTest
  @MethodSource("bundles")
  void argumentsAppearInTheText(String bundle) {
    List.of(MessageBundles.english(bundle), MessageBundles.chinese(bundle))
        .forEach(language -> language.forEach((key, text) -> checkArguments(key, (String) text)));
  }

  private static void checkArguments(Object key, String text) {
    TreeSet<String> numbers = placeholders(text);
    if (!numbers.isEmpty()) {
      Object[] arguments = new Object[10];
      numbers.forEach(number -> arguments[Integer.parseInt(number)] = "<" + number + ">");
      String said = new MessageFormat(text).format(arguments);
      assertThat(numbers)
          .as("%s = %s", key, said)
          .allMatch(number -> said.contains("<" + number + ">"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noKeyIsWrittenTwice(boolean inChinese) {
    assertThat(MessageBundles.writtenKeys(inChinese)).doesNotHaveDuplicates();
  }

  @Test
  void theDescriptorNamesEveryBundle() {
    assertThat(Descriptor.read().bundles())
        .containsExactlyInAnyOrderElementsOf(
            MessageBundles.names().stream().map(name -> "i18n/" + name).toList());
  }

  private static TreeSet<String> placeholders(String text) {
    return new TreeSet<>(
        PLACEHOLDER.matcher(text).results().map((MatchResult found) -> found.group(1)).toList());
  }
}
