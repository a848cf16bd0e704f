package org.integrityrisk.core.world;

import org.integrityrisk.core.regime.Regime;

/**
 * A regime for tests with deadlines, with opinions sought before a decision, and with a body any
 * member of which reviews.
 */
final class DemandingRegime {

  private static final String CHAIN =
      """
      chains:
        - scope: post
          steps:
            - id: department-head
              name: {en: Review by the department head, zh: 部门负责人审查}
              holder: department-head
              deadline-days: 3
            - id: in-charge-leader
              name: {en: Review by the in-charge leader, zh: 分管领导审核}
              holder: in-charge-leader
              deadline-days: 5
              seeks-opinions: [discipline-office]
            - id: leading-group
              name: {en: Decision of the leading group, zh: 领导小组审定}
              holder: leading-group
              collective: true

      """;

  private DemandingRegime() {}

  static Regime read() {
    return OwnChains.read(CHAIN);
  }
}
