package org.integrityrisk.core.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.RegimeFile;

/**
 * A regime for tests: the category-based one, but what the department head has passed is shown for
 * three working days, confirmed by the main leader, and filed with the superior.
 */
final class ShownRegime {

  private static final String CHAIN =
      """
      chains:
        - scope: post
          steps:
            - id: department-head
              name: {en: Review by the department head, zh: 部门负责人审查}
              holder: department-head
            - id: publicity
              kind: publicity
              name: {en: Publicity, zh: 公示}
              holder: main-leader
            - id: filing
              kind: filing
              name: {en: Filing, zh: 备案}
              holder: leading-group-office
              filed-with: {en: The city's discipline commission, zh: 市纪委}

      publicity:
        days: 3
        anonymous: true
        scopes:
          - code: unit
            name: {en: In the unit, zh: 本单位}
          - code: system
            name: {en: In the system, zh: 本系统}

      """;

  private ShownRegime() {}

  static Regime read() {
    String preset = preset();
    int chains = preset.indexOf("\nchains:") + 1;
    int supervision = preset.indexOf("\nsupervision:") + 1;
    return RegimeFile.read(preset.substring(0, chains) + CHAIN + preset.substring(supervision));
  }

  private static String preset() {
    try (InputStream file = Presets.class.getResourceAsStream("presets/category-based.yaml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
