import { Link } from "@tanstack/react-router";
import { EmptyState } from "../ui/empty-state.tsx";

export const NotFound = () => (
  <EmptyState title="There is no such page">
    <Link to="/">Go to the overview</Link>
  </EmptyState>
);
