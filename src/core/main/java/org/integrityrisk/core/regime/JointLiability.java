package org.integrityrisk.core.regime;

import org.integrityrisk.core.organisation.HolderRole;

/**
 * The superior answers with the warned one (连带责任), as in the county tax bureau's assessment, which
 * holds the leaders of branch and department liable too.
 *
 * @param role the office whose holder is entered
 * @param from code of the colour from which on this happens
 */
public record JointLiability(HolderRole role, String from) {}
