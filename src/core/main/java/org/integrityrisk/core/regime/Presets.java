package org.integrityrisk.core.regime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The regimes that come with the product: the files that {@code presets/index.txt} lists, in its
 * order. A further regime is a further file and a line.
 */
public final class Presets implements Regimes {

  private static final String FOLDER = "presets/";

  private final List<Regime> all;

  private Presets(List<Regime> all) {
    this.all = all;
  }

  /**
   * Reads all presets.
   *
   * @throws org.integrityrisk.core.text.DomainException when one of them is not right, which the
   *     build excludes
   */
  public static Presets load() {
    return new Presets(
        resource("index.txt").lines().filter(line -> !line.isBlank()).map(Presets::read).toList());
  }

  @Override
  public List<Regime> all() {
    return all;
  }

  /**
   * The file of a preset, to copy from.
   *
   * @param key key of a preset
   */
  public String text(String key) {
    return resource(key + ".yaml");
  }

  private static Regime read(String file) {
    return RegimeFile.read(resource(file));
  }

  private static String resource(String name) {
    try (InputStream stream = Presets.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("No preset named " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
