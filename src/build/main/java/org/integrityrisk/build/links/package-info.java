/** Lists what compiled classes link to, so that a running host can be asked whether it has it. */
package org.integrityrisk.build.links;
