package org.integrityrisk.app.issue;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.app.install.catalogue.FieldShape;
import org.integrityrisk.core.risk.MajorMatter;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.springframework.stereotype.Component;

/** Finds out what a risk point said before somebody edited it in the host. */
@Component
public class ContentBefore {
  private final FieldIds ids;
  private final OptionWords options;
  private final PlaceNames places;

  public ContentBefore(FieldIds ids, OptionWords options, PlaceNames places) {
    this.ids = ids;
    this.options = options;
    this.places = places;
  }

  /**
   * The content with its changes taken back.
   *
   * @param now the point as it is now
   * @param changes what was changed; fields that are not of a point's content are passed over
   */
  RiskPointContent of(RiskPoint now, List<HostChange> changes) {
    RiskPointContent before = now.content();
    for (RiskField field : RiskField.values()) {
      Optional<HostChange> change = changes.stream().filter(each -> isOf(field, each)).findFirst();
      if (change.isPresent()) {
        before = before.with(field, value(field, change.get(), now.project()));
      }
    }
    return before;
  }

  private boolean isOf(RiskField field, HostChange change) {
    return switch (field) {
      case TITLE -> !change.custom() && change.field().equals("summary");
      case CONTENT -> !change.custom() && change.field().equals("description");
      default ->
          change.custom()
              && AppField.of(field)
                  .filter(own -> ids.nameOf(own).equals(change.field()))
                  .isPresent();
    };
  }

  private String value(RiskField field, HostChange change, String project) {
    if (field == RiskField.THREE_MAJORS) {
      return MajorMatter.codesIn(change.oldText());
    }
    if (RegisterText.isFor(field) && !change.oldText().isBlank()) {
      return places.code(field, change.oldText());
    }
    return AppField.of(field)
        .filter(own -> own.shape() == FieldShape.SELECT)
        .map(own -> options.of(change.oldId(), own, project).orElse(""))
        .orElseGet(change::oldText);
  }
}
