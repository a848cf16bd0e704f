package org.integrityrisk.app.gate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The message bundles as they are written, in UTF-8. */
final class MessageBundles {
  private static final Path FOLDER = Path.of("main/resources/i18n");
  private static final String CHINESE = "_zh_CN.properties";

  private MessageBundles() {}

  /** Names of the bundles, without language and extension. */
  static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .map(name -> name.replace(CHINESE, "").replace(".properties", ""))
          .distinct()
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Properties english(String bundle) {
    return properties(text(bundle + ".properties"));
  }

  static Properties chinese(String bundle) {
    return properties(text(bundle + CHINESE));
  }

  /** Every English key of every bundle. */
  static Set<String> keys() {
    return names().stream()
        .flatMap(bundle -> english(bundle).stringPropertyNames().stream())
        .collect(Collectors.toSet());
  }

  /** Every key as often as it is written, in both languages apart. */
  static List<String> writtenKeys(boolean inChinese) {
    List<String> keys = new ArrayList<>();
    for (String bundle : names()) {
      text(bundle + (inChinese ? CHINESE : ".properties"))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("[=\\s]", 2)[0])
          .forEach(keys::add);
    }
    return keys;
  }

  private static String text(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Properties properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return properties;
  }
}
