/**
 * Control deployments (风险布控): a unit or a branch watches a matter, everybody concerned checks
 * themselves and feeds back, and the issuing level lifts it. Nothing is ever taken back silently:
 * what happens to a deployment is a trail of acts.
 */
package org.integrityrisk.core.deployment;
