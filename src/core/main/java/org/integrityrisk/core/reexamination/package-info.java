/**
 * Risk points that must be looked at again because what they rest on was amended or repealed: they
 * carry a flag until they are re-examined, or somebody says why that is not needed.
 */
package org.integrityrisk.core.reexamination;
