package org.integrityrisk.core.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.RegimeFile;

/** Regimes for tests: the category-based one with other review chains. */
public final class OwnChains {

  private OwnChains() {}

  /** The regime with these sections of a regime file in place of its own chains. */
  static Regime read(String chains) {
    return RegimeFile.read(text(chains));
  }

  /** The same regime under another key. */
  public static Regime read(String key, String chains) {
    return RegimeFile.read(text(chains).replace("key: category-based", "key: " + key));
  }

  private static String text(String chains) {
    String preset = preset();
    int from = preset.indexOf("\nchains:") + 1;
    int to = preset.indexOf("\nsupervision:") + 1;
    return preset.substring(0, from) + chains + preset.substring(to);
  }

  private static String preset() {
    try (InputStream file = Presets.class.getResourceAsStream("presets/category-based.yaml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
