export { publishAlarm } from "./alarms.ts";
export { type Bus, type BusOptions, connectBus } from "./bus.ts";
export { decodeJson, encodeJson } from "./codec.ts";
export { type BucketEntry, type BucketState, type ConfigBucket, openConfigBucket } from "./config-bucket.ts";
export { type ConfigChange, type ConfigWatch, watchConfig } from "./config-watch.ts";
export { type BusLogger, type ConnectionOptions, connectNats, inboxPrefixOf } from "./connection.ts";
export { type ConsumeOptions, type Consumption, consume, type StreamMessage } from "./consume.ts";
export { type ConsumerState, readConsumerState } from "./consumer-state.ts";
export { type Conversations, conversationKey, openConversations } from "./conversations.ts";
export {
  type CredentialBucket,
  type CredentialWatch,
  openCredentialBucket,
  watchCredentials,
} from "./credential-hashes.ts";
export { publishDead, sendDeadLetter } from "./dead-letter.ts";
export { type Ack, EvidenceError, type EvidencePublisher, type EvidenceRecord } from "./evidence.ts";
export type { HandOff, HandOffEvents } from "./handoff.ts";
export type { Message } from "./message.ts";
export { BusError, type HeaderValues } from "./publishing.ts";
export { purgeSubject } from "./purge-subject.ts";
export { createRawTraceWriter, type RawTraceWriter, sealContext } from "./raw-trace.ts";
export {
  openSessionBucket,
  type SessionBucket,
  type SessionEntry,
  type SessionWatch,
  watchSessions,
} from "./session-bucket.ts";
export { keepSinkConsumers, ownerOf, sinkOwner } from "./sink-consumers.ts";
export type { SubjectStats, SubscribeOptions } from "./subscriptions.ts";
export { trimStream } from "./trim-stream.ts";
