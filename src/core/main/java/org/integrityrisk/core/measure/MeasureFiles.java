package org.integrityrisk.core.measure;

import java.util.List;
import org.integrityrisk.core.attachment.FilePlace;
import org.integrityrisk.core.attachment.FilePlaces;
import org.integrityrisk.core.attachment.SubjectKind;

/** The files of a measure lie at its issue: whoever may add evidence adds to them. */
public final class MeasureFiles implements FilePlaces {

  private final LoadMeasure loading;

  public MeasureFiles(LoadMeasure loading) {
    this.loading = loading;
  }

  @Override
  public SubjectKind kind() {
    return SubjectKind.MEASURE;
  }

  @Override
  public FilePlace find(String user, String id) {
    LoadedMeasure loaded = loading.forUser(user, id);
    return new FilePlace(
        loaded.measure().project(), List.of(loaded.measure().key()), AddEvidence.mayAdd(loaded));
  }
}
