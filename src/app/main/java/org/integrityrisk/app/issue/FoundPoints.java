package org.integrityrisk.app.issue;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.core.risk.PointPages;
import org.integrityrisk.core.risk.RiskPoint;
import org.springframework.stereotype.Component;

/**
 * Finds risk points by the host's search. It sees every issue whose creation the host has
 * completed; one that a crash has cut off it knows no more than the import that made it does.
 */
@Component
public final class FoundPoints implements PointPages {
  private final IssueSearch search;
  private final IssuePages pages;
  private final RiskPointReader reader;
  private final FieldIds ids;

  public FoundPoints(IssueSearch search, IssuePages pages, RiskPointReader reader, FieldIds ids) {
    this.search = search;
    this.pages = pages;
    this.reader = reader;
    this.ids = ids;
  }

  /**
   * The point that an import made from a row.
   *
   * @param origin a token of letters, digits and dashes
   */
  Optional<RiskPoint> byOrigin(String origin) {
    Long field = ids.field(AppField.ORIGIN).getIdAsLong();
    return search.find("cf[" + field + "] = \"" + origin + "\"", 1).stream()
        .findFirst()
        .flatMap(reader::point);
  }

  @Override
  public List<RiskPoint> after(String project, String lastId, int limit) {
    return pages.after(project, AppIssueType.RISK_POINT, lastId, limit).stream()
        .flatMap(issue -> reader.point(issue).stream())
        .toList();
  }
}
