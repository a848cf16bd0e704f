package org.integrityrisk.core.regime;

import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A step of a review chain. The same id in two chains is the same step, hence the same status.
 *
 * @param id stable id, also the code of the review state
 * @param name what the step is called
 * @param holder who decides
 * @param collective whether a recorded meeting of the body decides, and not one of its members
 */
public record ReviewStep(String id, LocalizedText name, HolderRole holder, boolean collective) {}
