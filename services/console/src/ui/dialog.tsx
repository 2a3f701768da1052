import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./button.tsx";
import styles from "./dialog.module.css";

/** A question or a text over the page: it holds the focus until it is closed, by Escape too, and gives it back. */
export const Dialog = ({
  title,
  isOpen,
  onClose,
  children,
  actions,
}: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons beside the one that closes it. */
  readonly actions?: ReactNode;
}) => (
  <ModalOverlay
    isOpen={isOpen}
    onOpenChange={(open) => !open && onClose()}
    isDismissable
    className={styles.overlay ?? ""}
  >
    <Modal className={styles.modal ?? ""}>
      <AriaDialog className={styles.dialog ?? ""}>
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        {children}
        <div className={styles.actions}>
          <Button onPress={onClose}>{actions === undefined ? "Close" : "Cancel"}</Button>
          {actions}
        </div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
