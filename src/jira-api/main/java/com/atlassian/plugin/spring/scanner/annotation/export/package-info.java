/** Marks of what an app's components offer. */
package com.atlassian.plugin.spring.scanner.annotation.export;
