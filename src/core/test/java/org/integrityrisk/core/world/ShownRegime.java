package org.integrityrisk.core.world;

import org.integrityrisk.core.regime.Regime;

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
    return OwnChains.read(CHAIN);
  }
}
