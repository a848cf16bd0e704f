package org.integrityrisk.core.regime;

/**
 * How a body deploys control of risks (风险布控).
 *
 * @param levels the levels, the highest first
 * @param matters what a deployment can be about
 */
public record DeploymentRules(Vocabulary<DeploymentLevel> levels, Vocabulary<Term> matters) {}
