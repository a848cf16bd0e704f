package org.integrityrisk.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.text.Problem;

/**
 * A row of an organisation file while it is checked. Even a row with problems keeps its entry, so
 * that rows which name it are not reported for its fault.
 *
 * @param entry what the row says; empty when not even that is clear
 */
record OrganisationDraft(
    RowCells<OrganisationField> cells, Optional<OrganisationEntry> entry, List<Problem> problems) {

  OrganisationDraft with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new OrganisationDraft(cells, entry, List.copyOf(all));
  }

  PlannedRow<OrganisationEntry> planned() {
    int row = cells.row().number();
    return problems.isEmpty()
        ? PlannedRow.right(row, entry.orElseThrow())
        : PlannedRow.wrong(row, problems);
  }
}
