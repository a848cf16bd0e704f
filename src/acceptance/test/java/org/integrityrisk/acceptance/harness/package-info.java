/** What the checks of the running sandbox share: starting it, speaking REST, driving a browser. */
package org.integrityrisk.acceptance.harness;
