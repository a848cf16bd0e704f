package org.integrityrisk.sandbox.user;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A file of users: CSV in UTF-8 with the columns name, displayName, email, password, locale and
 * groups (separated by semicolons). Values hold no commas, so there is nothing to quote.
 */
final class UserFile {
  private static final String HEADER = "name,displayName,email,password,locale,groups";

  private UserFile() {}

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  static List<NewUser> read(Path file) {
    try {
      return parse(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Users cannot be read: " + file, e);
    }
  }

  static List<NewUser> parse(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException("The first line must be " + HEADER);
    }
    return lines.stream().skip(1).filter(line -> !line.isBlank()).map(UserFile::user).toList();
  }

  private static NewUser user(String line) {
    String[] values = line.split(",", -1);
    if (values.length != HEADER.split(",").length) {
      throw new IllegalArgumentException("Not a line of a users file: " + line);
    }
    List<String> groups =
        Arrays.stream(values[5].split(";")).filter(group -> !group.isBlank()).toList();
    return new NewUser(values[0], values[1], values[2], values[3], locale(values[4]), groups);
  }

  private static Locale locale(String value) {
    return Locale.forLanguageTag(value.replace('_', '-'));
  }
}
