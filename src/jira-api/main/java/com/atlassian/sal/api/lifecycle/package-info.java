/** Start and stop of apps. */
package com.atlassian.sal.api.lifecycle;
