package org.integrityrisk.core.importing;

import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;

/**
 * What makes two risk points the same: department, post and content, blanks aside.
 *
 * @param department code of the department
 * @param post code of the post; empty for points of no post
 * @param content the content without any blank
 */
public record PointIdentity(String department, String post, String content) {

  public static PointIdentity of(RiskPointContent point) {
    return new PointIdentity(
        point.department(), point.post(), point.get(RiskField.CONTENT).replaceAll("\\s", ""));
  }
}
