export {
  type AuthorizationServer,
  type AuthorizationServerOptions,
  startAuthorizationServer,
  type TokenEndpointMode,
  type TokenRequest,
  tokenEndpointModes,
} from "./authorization-server.ts";
export { startConformanceServer } from "./conformance/server.ts";
export { type EverythingServer, startEverything } from "./everything.ts";
export { type HostileMode, hostileModes } from "./hostile-modes.ts";
export { type HostileServer, type HostileServerOptions, startHostileServer } from "./hostile-server.ts";
export {
  type Leak,
  type LeakyServer,
  type LeakyServerOptions,
  leaks,
  startLeakyServer,
} from "./leaky-server.ts";
export {
  type LegacySessionServer,
  type LegacySessionServerOptions,
  startLegacySessionServer,
} from "./legacy-session-server.ts";
export { type ModernServer, type ModernServerOptions, startModernServer } from "./modern-server.ts";
export { type ShiftingServer, type ShiftingTool, startShiftingServer } from "./shifting-server.ts";
export type { RecordedCall, TestMcpServer, TestMcpServerOptions, ToolTestServer } from "./test-server.ts";
export { oddStructuredContent, toolDefinitions } from "./tools.ts";
