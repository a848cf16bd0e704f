package org.integrityrisk.core.organisation;

import org.integrityrisk.core.text.Coded;

/**
 * What a unit has besides its main leader: standing bodies such as the leading group (领导小组), and
 * offices of the unit as a whole, which one person holds.
 */
public enum BodyKind implements Coded {
  LEADING_GROUP("leading-group", false),
  LEADING_GROUP_OFFICE("leading-group-office", false),
  DISCIPLINE_OFFICE("discipline-office", false),
  /** The party group, party committee or leadership team (党组、党委、领导班子), as a body is led. */
  PARTY_GROUP("party-group", false),
  /** The executive vice leader (常务副职), who stands next to the main leader. */
  EXECUTIVE_VICE_LEADER("executive-vice-leader", true),
  /** The leader in charge of discipline inspection (分管纪检监察工作领导). */
  DISCIPLINE_LEADER("discipline-leader", true),
  /** Gathers what may give rise to a warning and screens it (廉政风险预警信息员). */
  WARNING_OFFICER("warning-information-officer", true),
  /** Keeps the departments of a unit and the office of the leading group in touch (联络员). */
  LIAISON("liaison", true);

  private final String code;
  private final boolean office;

  BodyKind(String code, boolean office) {
    this.code = code;
    this.office = office;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether it is the office of one person, who never decides by a meeting. */
  public boolean isOffice() {
    return office;
  }
}
